"""The project's memory and those attached to it: searching, importing, handing over."""
