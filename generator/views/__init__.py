"""Views turn the IR and its names into finished strings; templates only lay them out."""
