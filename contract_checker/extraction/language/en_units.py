"""English wording of kinds of days and of the days of the week."""

KIND = r"calendar|business|working|worked|week|clear|consecutive|banking|bank|work|bus\.?"
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
