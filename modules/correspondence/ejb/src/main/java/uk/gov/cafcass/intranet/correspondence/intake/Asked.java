package uk.gov.cafcass.intranet.correspondence.intake;

/** One thing that is asked, with the label that it had and the passage that leads to it. */
record Asked(String label, String preamble, String text) {}
