# Errors about options and limits, and what a command that writes a file says.

option-language = Write en for English or da for Danish.
option-day = "{ $value }" is not a day: write it as year-month-day, such as 2027-05-14, from 1900 to 2199.
option-regime = "{ $value }" is not a set of rules known here: { $allowed }.
option-reading = "{ $value }" cannot be read in place of the law: { $allowed }.
option-figure = "{ $value }" is not a figure: write NAME=VALUE, such as income.2026=346000.
option-figure-name = "{ $name }" is not a figure that the rules ask for: figures are named income.YEAR, such as income.2026.
option-figure-known = { $name } is known here already and cannot be given.
option-figure-amount = { $name }: an amount is above 0 and at most 10,000,000 kr., with at most two decimals.
option-on-before-filed = The decision day { $on } lies before the application day { $filed }.
option-limit-debts = This person has more than { $most } overdue public debts: too many to search for the smallest changes. Leave out some with --set, or pay some first.
option-limit-days = The search looked at { $most } days and has not come to an end. Ask for fewer years with --within.
option-file-exists = There is a file of this name already; it is left as it is. Choose another name.
option-written = { $file } is written. Fill it in with any text editor, then: ophold check { $file }
option-output-no-file = This is a folder or something else that is no file; name a file to write to.
option-output-taken =
    { $by ->
        [input] This is the file that is asked about, and it is left as it is. Choose another name.
       *[option] Another option writes to this file already. Choose another name.
    }
option-limit-unknown = Too much is unknown that hangs together: more than { $most } combinations of it would have to be looked at. Fill in some of what is missing in the longest list.
option-engine-missing = This needs a program that is not installed here. Install it: { $install }
