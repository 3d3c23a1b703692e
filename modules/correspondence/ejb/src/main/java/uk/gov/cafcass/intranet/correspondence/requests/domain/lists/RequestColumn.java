package uk.gov.cafcass.intranet.correspondence.requests.domain.lists;

/** By what a list of requests is sorted. Each has an index, with the day on which it is due behind it where many requests are the same. */
public enum RequestColumn {
    DUE(true),
    RECEIVED(true),
    REFERENCE(true),
    SUBJECT(false),
    KIND(false),
    STATE(false);

    private final boolean followed;

    RequestColumn(boolean followed) {
        this.followed = followed;
    }

    /** Whether pages sorted by it alone can follow each other by a cursor. */
    public boolean isFollowed() {
        return followed;
    }
}
