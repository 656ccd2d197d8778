"""The screen: PySide6 widgets that show orders and send what people tap to the kitchen."""
