package uk.gov.cafcass.intranet.providers.registerimport.domain;

/** What somebody must know before they confirm an import (P-11). */
public enum ImportWarning {
    /** A later list was imported already. */
    OLDER,
    /** More would lapse than stay, as when a file was cut off. */
    SHORT
}
