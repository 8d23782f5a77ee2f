# What is wrong with an applicant file, or with a value given beside it.

## Dates
errors-date-form = This must be a date, written year-month-day, such as 2024-05-31.
errors-date-exists = There is no such day in the calendar.
errors-date-range = The date must lie in the years { $low } to { $high }.
errors-to-before-from = The last day, { $end }, is before the first day, { $start }.
errors-on-before-filed = The decision, on { $on }, cannot come before the application, filed on { $filed }.

## Numbers
errors-number-form = This must be a number, written with digits only, such as 37 or 319738.75.
errors-number-range = The number must lie between { $low } and { $high }.
errors-number-decimals = The number may have at most two decimals.
errors-number-whole = The number must be whole, without decimals.
errors-sum = The amounts here add up to more than { $high } kr., which is more than can be calculated with.
errors-year = The name of an income must be a year from { $low } to { $high }.

## Words
errors-yes-no = This must be true or false.
errors-text-form = This must be a text. Put quotation marks around it, such as "2024".
errors-text-length = The text may have at most { $high } characters.
errors-text-characters = The text holds characters that cannot be printed, such as a line break.
errors-choice = “{ $value }” is not a possible value here. Possible are: { $allowed }.
errors-choice-near = “{ $value }” is not a possible value here. Did you mean { $meant }? Possible are: { $allowed }.

## Fields and lists
errors-field = There is no field “{ $value }” here. Possible are: { $allowed }.
errors-field-near = There is no field “{ $value }” here. Did you mean { $meant }? Possible are: { $allowed }.
errors-entry-form = Fields with values must stand here, such as “field: value”. The fields are: { $allowed }.
errors-income-form = Years with amounts must stand here, such as “2024: 310000”.
errors-list-form = A list must stand here: one entry a line, each beginning with a hyphen, or [] where there are none.
errors-list-length = A list may have at most { $high } entries.
errors-complete-missing = Say whether the list is complete: “complete: true” or “complete: false”.
errors-duplicate = This field stands twice; it was first given on line { $first }.
errors-not-fields = The file must hold fields with values, such as “born: 1990-05-17”.

## Files
errors-file-missing = There is no such file.
errors-file-folder = This is a folder, not a file.
errors-file-permission = You do not have permission to read this file.
errors-file-unreadable = The file cannot be read.
errors-too-large = The file is too large; at most { $high } MB can be read.
errors-too-many = The file holds more than { $high } values, which is too many.
errors-too-deep = The values are nested more than { $high } levels deep.
errors-empty = There is nothing here: the file holds no field.
errors-documents = A second document begins here. A file may describe one person only.
errors-encoding = The file is not text in UTF-8. Save it as UTF-8 in your editor.
errors-control-character = A character that does not belong in a text ({ $code }) stands here.
errors-yaml = The text cannot be read from here on (column { $column }). Look for lines that do not line up, a tab, a missing space after a colon, or a quotation mark or bracket that is not closed.
errors-json = The text is not JSON from here on (column { $column }). Look for a missing comma or quotation mark, or a bracket that is not closed.
errors-json-number = { $name } is not a number that can be used.
errors-key = The name of a field must be a single word here.
errors-tag = “{ $name }” cannot be used here. Leave out the words that begin with an exclamation mark.
errors-alias-unknown = “*{ $name }” refers to something that is not in the file before it.
errors-alias-recursive = “*{ $name }” refers to something that it is part of itself.

## Values given with --set
errors-set-form = “{ $value }” cannot be understood. Write a field, an equals sign and a value, such as work[0].hours_per_week=37.
errors-set-no-fields = “{ $part }” has no fields of its own.
errors-set-no-list = “{ $part }” is not a list.
errors-set-place = “{ $part }” has { $count ->
    [one] 1 entry
   *[other] { $count } entries
 }. Entries are counted from 0, and [+] adds one.
