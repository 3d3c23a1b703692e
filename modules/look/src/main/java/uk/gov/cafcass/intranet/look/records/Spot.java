package uk.gov.cafcass.intranet.look.records;

import org.jspecify.annotations.Nullable;

/**
 * A dot on a map, and the line of the list that says the same.
 *
 * @param words such as {@code WR1 (Worcester): 24 miles to the nearest}
 */
public record Spot(double latitude, double longitude, String words) {

    /** The markup of a list of them; one call for the whole list, since there can be hundreds. */
    public static String list(@Nullable Iterable<Spot> spots) {
        StringBuilder list = new StringBuilder("<ul class=\"spots\">");
        if (spots != null) {
            spots.forEach(spot -> list.append("<li data-latitude=\"")
                    .append(spot.latitude)
                    .append("\" data-longitude=\"")
                    .append(spot.longitude)
                    .append("\">")
                    .append(Markup.escape(spot.words))
                    .append("</li>"));
        }
        return list.append("</ul>").toString();
    }
}
