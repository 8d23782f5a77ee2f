# Hvad der er galt med scenariefiler.

scenario-wrong = Sådan ser en scenariefil ikke ud: { $problem }
scenario-none = Der er ingen scenariefiler og ingen ansøgerfiler.
