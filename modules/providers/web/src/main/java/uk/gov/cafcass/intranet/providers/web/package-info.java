/**
 * What the screens and the resources of all rooms of this module share: its menu, its addresses, the base of its forms, and how programs
 * write.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.web;

import org.jspecify.annotations.NullMarked;
