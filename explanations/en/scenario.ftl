# What is wrong with scenario files.

scenario-wrong = This is not as in a scenario file: { $problem }
scenario-none = There are no scenario files and no applicant files there.
