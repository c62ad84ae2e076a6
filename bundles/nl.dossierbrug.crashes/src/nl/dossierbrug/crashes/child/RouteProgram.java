package nl.dossierbrug.crashes.child;

import nl.dossierbrug.cli.session.Services;
import nl.dossierbrug.connectors.check.ConnectorCheck;
import nl.dossierbrug.connectors.check.ConnectorListing;
import nl.dossierbrug.core.pupil.BsnWorkbook;
import nl.dossierbrug.core.pupil.RosterReader;
import nl.dossierbrug.exchange.ExchangeOpener;
import nl.dossierbrug.exchange.backup.Restoring;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.store.StoreProvider;
import nl.dossierbrug.exchange.validate.Validation;
import nl.dossierbrug.receiver.ot.OnderwijsTransparant;
import nl.dossierbrug.roster.RosterServices;
import nl.dossierbrug.sender.parnassys.ParnasSys;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.engine.Oso;
import nl.dossierbrug.store.HomeRestoring;

/** The program of one route, ParnasSys to Onderwijs Transparant, put together by hand. */
record RouteProgram(Connectors connectors, ExchangeOpener exchanges, Restoring restoring, Validation validation, OsoStandard standard)
		implements Services {

	/** @param stores what homes are opened with */
	static RouteProgram on(StoreProvider stores) {
		OsoStandard standard = new Oso();
		RosterServices roster = new RosterServices();
		BsnWorkbook workbook = roster.bsnWorkbook();
		RosterReader rosters = roster.rosterReader();
		Connectors connectors = new Connectors();
		connectors.addSender(new ParnasSys(roster.pupilListReader()));
		connectors.addReceiver(new OnderwijsTransparant());
		return new RouteProgram(connectors, new ExchangeOpener(stores, connectors, standard, workbook, rosters, roster.pupilListReader()),
				new Restoring(new HomeRestoring()), new Validation(standard, connectors), standard);
	}

	/** No route looks at where connectors come from, and that needs a framework. */
	@Override
	public ConnectorCheck connectorCheck() {
		throw new UnsupportedOperationException();
	}

	@Override
	public ConnectorListing connectorListing() {
		throw new UnsupportedOperationException();
	}
}
