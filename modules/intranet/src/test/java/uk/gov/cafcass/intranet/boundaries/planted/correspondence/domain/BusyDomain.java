package uk.gov.cafcass.intranet.boundaries.planted.correspondence.domain;

import jakarta.validation.Validator;
import java.sql.Connection;
import uk.gov.cafcass.intranet.boundaries.planted.cases.application.CaseFiles;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestLists;

/** The domain must know neither SQL nor services nor who validates it, and another module only by its api. */
record BusyDomain(Connection connection, RequestLists lists, CaseFiles files, Validator validator) {}
