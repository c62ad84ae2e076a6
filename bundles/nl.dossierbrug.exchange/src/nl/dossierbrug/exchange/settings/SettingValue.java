package nl.dossierbrug.exchange.settings;

import nl.dossierbrug.core.spi.Setting;

/**
 * A setting and its value.
 *
 * @param setting as the connector declares it
 * @param value what it is now
 * @param chosen whether somebody set it; false while it is the declared default
 */
public record SettingValue(Setting setting, String value, boolean chosen) {
}
