topic-example = Printer
    .summary = The printer does not print.

fact-power_light = What does the light on the { -printer } do?
    .label = Light
    .choice-on = on
    .choice-off = off
    .choice-blinking = blinking

fact-plugged_in = Is the plug in the socket?
    .label = Plugged in

fact-sheets_in_tray = How many sheets are in the tray?
    .label = Paper
    .help = Open the tray and look; count to **ten** at most.
    .value = { $value ->
        [one] { $value } sheet
       *[other] { $value } sheets
    }

diagnosis-printer_has_no_power = The printer has no power
    .summary = Nothing reaches the printer from the socket, so it cannot start.

diagnosis-printer_has_no_paper = The paper tray is empty
    .summary = Without paper the printer waits.
