/**
 * What people look for and what they find: centres, gaps in the map, and the services of an area.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.directory.domain;

import org.jspecify.annotations.NullMarked;
