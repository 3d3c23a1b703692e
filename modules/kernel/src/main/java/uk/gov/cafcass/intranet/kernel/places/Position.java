package uk.gov.cafcass.intranet.kernel.places;

/**
 * A place on the earth.
 *
 * @param latitude in degrees, north is positive
 * @param longitude in degrees, east is positive
 */
public record Position(double latitude, double longitude) {

    /** The mean radius of the earth. */
    private static final double RADIUS_IN_MILES = 6371.0088 / 1.609344;

    public Position {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("No place on earth: " + latitude + ", " + longitude);
        }
    }

    /** How far another place is as the crow flies, in miles (by the haversine formula). */
    public double milesTo(Position other) {
        double north = sineOfHalf(other.latitude - latitude);
        double east = sineOfHalf(other.longitude - longitude);
        double haversine = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
        return 2 * RADIUS_IN_MILES * Math.asin(Math.sqrt(Math.min(1, haversine)));
    }

    /** The chord, on a sphere of radius 1, between places that are so many miles apart. */
    public static double chord(double miles) {
        return 2 * Math.sin(Math.min(Math.PI, miles / RADIUS_IN_MILES) / 2);
    }

    /** How many miles are between places whose chord, on a sphere of radius 1, is this. */
    public static double miles(double chord) {
        return 2 * RADIUS_IN_MILES * Math.asin(Math.min(1, chord / 2));
    }

    /** Where it is on a sphere of radius 1: three coordinates, for what finds the nearest first. */
    public double[] onUnitSphere() {
        double north = Math.toRadians(latitude);
        double east = Math.toRadians(longitude);
        return new double[] {Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)};
    }

    private static double sineOfHalf(double degrees) {
        return Math.sin(Math.toRadians(degrees) / 2);
    }
}
