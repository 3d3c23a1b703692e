package uk.gov.cafcass.intranet.boundaries.planted.cases.application;

/** Not in the api of its module, so nobody else may use it. */
public record CaseFiles(String name) {}
