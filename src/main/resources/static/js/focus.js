// A refused form begins with the summary of what is wrong: readers and keyboards start there.
document.querySelector("[data-focus]")?.focus();
