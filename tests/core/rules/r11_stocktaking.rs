//! r11_stocktaking
