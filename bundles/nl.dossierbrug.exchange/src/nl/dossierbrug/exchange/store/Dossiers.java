package nl.dossierbrug.exchange.store;

import java.util.Optional;

import nl.dossierbrug.exchange.model.DossierVersion;

/** The composed dossiers. They are added once and never change. */
public interface Dossiers {

	/** Adds a version; one that exists already is a fault. */
	void add(DossierVersion version);

	Optional<DossierVersion> of(String transfer);
}
