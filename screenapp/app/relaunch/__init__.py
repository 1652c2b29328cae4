"""relaunch."""
