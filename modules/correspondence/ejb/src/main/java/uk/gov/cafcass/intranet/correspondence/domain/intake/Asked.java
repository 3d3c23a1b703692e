package uk.gov.cafcass.intranet.correspondence.domain.intake;

/** One thing that is asked, with the label that it had. */
record Asked(String label, String text) {}
