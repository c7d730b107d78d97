"""Requests to change the volume, as a log tells them, judged against the notice that the contract owes."""
