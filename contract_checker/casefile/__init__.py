"""What a case needs beside its report."""
