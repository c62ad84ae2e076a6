package nl.dossierbrug.cli.session;

import nl.dossierbrug.connectors.check.ConnectorCheck;
import nl.dossierbrug.connectors.check.ConnectorListing;
import nl.dossierbrug.exchange.ExchangeOpener;
import nl.dossierbrug.exchange.backup.Restoring;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.validate.Validation;
import nl.dossierbrug.standard.OsoStandard;

/** The services that commands work with. Each is looked for when it is first asked, so a command that needs none starts none. */
public interface Services {

	/** The connectors that are present. */
	Connectors connectors();

	/** Looks at connectors that somebody brings. */
	ConnectorCheck connectorCheck();

	/** Where the connectors that are present come from, and what never came. */
	ConnectorListing connectorListing();

	/** Opens homes. */
	ExchangeOpener exchanges();

	/** Puts homes back. */
	Restoring restoring();

	/** Checks dossiers that lie in files. */
	Validation validation();

	/** The standard. */
	OsoStandard standard();
}
