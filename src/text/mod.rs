//! The Fluent catalogue: events, reasons and refusals become sentences here and nowhere else.
