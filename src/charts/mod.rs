//! Pictures as SVG: the same picture for window, page and print.
