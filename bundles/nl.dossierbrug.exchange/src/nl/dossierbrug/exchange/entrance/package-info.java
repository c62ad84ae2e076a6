/** Which home is opened, and as whom somebody comes in: accounts, pins, the lock of the screen. */
package nl.dossierbrug.exchange.entrance;
