package uk.gov.cafcass.intranet.providers.rest;



/** A note as it is sent. */
record NoteInput(String text) {}
