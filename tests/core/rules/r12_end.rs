//! r12_end
