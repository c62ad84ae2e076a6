/** Where everything stands, and what waits for a person. */
package nl.dossierbrug.exchange.follow;
