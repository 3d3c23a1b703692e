package uk.gov.cafcass.intranet.providers.register.rest;

/** A note as it is sent. */
record NoteInput(String text) {}
