package nl.dossierbrug.exchange.store;

import java.util.List;

import nl.dossierbrug.exchange.model.DossierRequest;

/** What receivers asked for. */
public interface Requests {

	void add(DossierRequest request);

	/** All of them, oldest first. */
	List<DossierRequest> all();
}
