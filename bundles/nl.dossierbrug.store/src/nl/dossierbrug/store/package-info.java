/** Opens the store of a home. Nothing of this bundle is exported: others see it through the ports of the exchange. */
package nl.dossierbrug.store;
