//! A zip file of texts, stored as they are: the smallest form that every system opens.

use std::fmt::Write;

/// The remainder of a CRC-32 division for each byte, bit by bit: what is exported is small.
const fn remainder(byte: u32) -> u32 {
    let mut rest = byte;
    let mut bit = 0;
    while bit < 8 {
        rest = if rest & 1 == 1 {
            rest >> 1 ^ 0xEDB8_8320
        } else {
            rest >> 1
        };
        bit += 1;
    }
    rest
}

/// The CRC-32 of some bytes, as zip and PNG count it.
#[must_use]
pub fn crc32(bytes: &[u8]) -> u32 {
    !bytes
        .iter()
        .fold(!0, |crc, byte| remainder((crc ^ u32::from(*byte)) & 0xFF) ^ crc >> 8)
}

/// The bytes of a zip file with these files, by name. Names are of ASCII letters, digits, `-`, `.` and `/`.
///
/// `None` if it would be larger than the simple form of zip can hold (4 GB, 65,535 files).
#[must_use]
pub fn zip(files: &[(String, String)]) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut directory = Vec::new();
    for (name, text) in files {
        let size = u32::try_from(text.len()).ok()?;
        let length = u16::try_from(name.len()).ok()?;
        let at = u32::try_from(bytes.len()).ok()?;
        let mut head = Vec::new();
        // Version 2.0, names in UTF-8, stored, 1 January 1980: the same lesson gives the same bytes.
        for field in [20_u16, 1 << 11, 0, 0, 0x21] {
            head.extend(field.to_le_bytes());
        }
        for field in [crc32(text.as_bytes()), size, size] {
            head.extend(field.to_le_bytes());
        }
        head.extend(length.to_le_bytes());
        head.extend(0_u16.to_le_bytes());
        bytes.extend(0x0403_4B50_u32.to_le_bytes());
        bytes.extend(&head);
        bytes.extend(name.as_bytes());
        bytes.extend(text.as_bytes());
        directory.extend(0x0201_4B50_u32.to_le_bytes());
        directory.extend(20_u16.to_le_bytes());
        directory.extend(&head);
        // No comment, first disk, a text, no attributes.
        directory.extend([0; 2 + 2 + 2 + 4]);
        directory.extend(at.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let count = u16::try_from(files.len()).ok()?;
    let (start, length) = (u32::try_from(bytes.len()).ok()?, u32::try_from(directory.len()).ok()?);
    bytes.extend(directory);
    bytes.extend(0x0605_4B50_u32.to_le_bytes());
    bytes.extend([0; 4]);
    bytes.extend(count.to_le_bytes());
    bytes.extend(count.to_le_bytes());
    bytes.extend(length.to_le_bytes());
    bytes.extend(start.to_le_bytes());
    bytes.extend([0; 2]);
    Some(bytes)
}

/// A line of a CSV file.
pub fn csv_line(text: &mut String, cells: &[String]) {
    for (place, cell) in cells.iter().enumerate() {
        let comma = if place == 0 { "" } else { "," };
        // A string takes whatever is written into it.
        let _ = if cell.contains([',', '"', '\n']) {
            write!(text, "{comma}\"{}\"", cell.replace('"', "\"\""))
        } else {
            write!(text, "{comma}{cell}")
        };
    }
    text.push('\n');
}
