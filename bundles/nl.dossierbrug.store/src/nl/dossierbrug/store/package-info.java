/** Opens the store of a home. Our own benchmark excepted, others see it only through the ports of the exchange. */
package nl.dossierbrug.store;
