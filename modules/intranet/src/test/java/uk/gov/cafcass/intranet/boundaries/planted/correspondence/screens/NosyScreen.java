package uk.gov.cafcass.intranet.boundaries.planted.correspondence.screens;

import uk.gov.cafcass.intranet.correspondence.requests.domain.Request;
import uk.gov.cafcass.intranet.correspondence.requests.persistence.Requests;

/** A screen must see neither entities nor what keeps them. */
record NosyScreen(Requests requests, Request request) {}
