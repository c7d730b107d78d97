"""What all workbooks share: sheets and their cells, tables in them, displayed values, the document."""
