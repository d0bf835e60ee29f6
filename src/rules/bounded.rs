//! Lists of a fixed capacity, kept in place: terms and acts are copied often and never grow large.

/// A list of at most `N` items.
pub type Bounded<T, const N: usize> = heapless::Vec<T, N>;

/// Serialising shared sheets as what they hold.
pub mod shared {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use std::sync::Arc;

    /// Writes the sheet itself.
    ///
    /// # Errors
    /// Whatever the format refuses.
    pub fn serialize<T: Serialize, S: Serializer>(sheet: &Arc<T>, serializer: S) -> Result<S::Ok, S::Error> {
        sheet.as_ref().serialize(serializer)
    }

    /// Reads a sheet; each reader has its own copy.
    ///
    /// # Errors
    /// Whatever the format refuses.
    pub fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Arc<T>, D::Error> {
        T::deserialize(deserializer).map(Arc::new)
    }

    /// The same for a list of sheets.
    pub mod list {
        use super::{Arc, Deserialize, Deserializer, Serialize, Serializer};

        /// Writes the sheets themselves.
        ///
        /// # Errors
        /// Whatever the format refuses.
        pub fn serialize<T: Serialize, S: Serializer>(sheets: &[Arc<T>], serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_seq(sheets.iter().map(AsRef::as_ref))
        }

        /// Reads the sheets.
        ///
        /// # Errors
        /// Whatever the format refuses.
        pub fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Vec<Arc<T>>, D::Error> {
            Ok(Vec::<T>::deserialize(deserializer)?.into_iter().map(Arc::new).collect())
        }
    }
}
