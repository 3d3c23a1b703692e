package uk.gov.cafcass.intranet.bench;

/** Something that is done many times. */
interface Call {

    /**
     * Does it once.
     *
     * @param nth which time this is, from 0, so that it need not be the same thing each time
     * @return how many characters came back
     */
    int make(int nth) throws Exception;
}
