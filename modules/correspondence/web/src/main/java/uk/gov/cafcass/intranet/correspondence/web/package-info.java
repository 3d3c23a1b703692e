/**
 * What the screens of all rooms of this module share: its menu and its addresses.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.web;

import org.jspecify.annotations.NullMarked;
