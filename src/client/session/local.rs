//! Tables live here.
