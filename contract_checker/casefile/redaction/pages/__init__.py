"""Copies of PDF files and images: a PDF of the images of their pages, with black boxes burnt in.

Nothing of the original file is carried over but what its pages show: no text, metadata, attachment,
annotation, form or bookmark. What is to be masked is looked for in the text of the file and, where Tesseract
is installed, in the characters recognised in the image of every page, so that words inside of pictures are
found too. What could not be looked at is black: without recognition, each picture, and each page that has no
text of its own; with it, a page without text whose characters were recognised poorly.
"""

from .copy import redact_image, redact_pdf

__all__ = ["redact_image", "redact_pdf"]
