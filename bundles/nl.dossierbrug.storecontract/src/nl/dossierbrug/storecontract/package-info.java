/** What every store must keep to, as tests that each store's own tests extend. */
package nl.dossierbrug.storecontract;
