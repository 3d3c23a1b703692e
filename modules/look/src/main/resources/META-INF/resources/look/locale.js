/* British English for PrimeFaces' widgets: as built in, but for the week, which begins on Monday. */
window.PrimeFaces.locales.en_GB = { ...window.PrimeFaces.locales.en_US, ...window.PrimeFaces.locales.en,
  firstDayOfWeek: 1, chooseDate: "Choose date", prevMonth: "Previous month", nextMonth: "Next month", prevYear: "Previous year",
  nextYear: "Next year" };
