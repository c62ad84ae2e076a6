/**
 * The contract of a connector as tests. A vendor subclasses {@link nl.dossierbrug.testing.SenderContract} or
 * {@link nl.dossierbrug.testing.ReceiverContract} in its own tests, gives it the connector, and runs it.
 */
package nl.dossierbrug.testing;
