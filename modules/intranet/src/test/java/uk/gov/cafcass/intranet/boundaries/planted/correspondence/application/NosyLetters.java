package uk.gov.cafcass.intranet.boundaries.planted.correspondence.application;

import freemarker.template.Template;

/** A business module must leave templates to what prints. */
record NosyLetters(Template template) {}
