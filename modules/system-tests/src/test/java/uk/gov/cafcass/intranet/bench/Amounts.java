package uk.gov.cafcass.intranet.bench;

/**
 * How much of everything.
 *
 * @param requests loaded into the database
 * @param open of them
 * @param centres in the register, besides those of the sample
 * @param warmUp calls before each measurement
 * @param measured calls in each measurement
 * @param created requests registered through the API in the measurement
 */
record Amounts(int requests, int open, int centres, int warmUp, int measured, int created) {

    static final Amounts USUAL = new Amounts(100_000, 2_000, 5_000, 3_000, 1_000, 3_000);
    static final Amounts QUICK = new Amounts(10_000, 200, 500, 600, 300, 600);
}
