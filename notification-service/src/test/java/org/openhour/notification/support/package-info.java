/** The service's neighbours as doubles, and a client that speaks to it. */
package org.openhour.notification.support;
