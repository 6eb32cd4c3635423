package rakor.database;

/** Where a database is and how to sign in to it. */
public record DatabaseAddress(String url, String user, String password) {
    /**
     * Days and instants must not depend on the time zone of either side; statements are prepared once; a session is
     * not asked or told what it knows; nobody waits long for a lock.
     */
    private static final String OPTIONS = "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&cachePrepStmts=true&prepStmtCacheSize=300&prepStmtCacheSqlLimit=8192&useServerPrepStmts=true&useLocalSessionState=true&readOnlyPropagatesToServer=false&cacheServerConfiguration=true&maintainTimeStats=false&connectTimeout=4000&socketTimeout=120000&sessionVariables=innodb_lock_wait_timeout=3";

    static DatabaseAddress embedded(int port, String password) {
        return new DatabaseAddress("jdbc:mysql://127.0.0.1:" + port + "/rakor?sslMode=DISABLED&allowPublicKeyRetrieval=true&" + OPTIONS, "rakor", password);
    }

    /** @param url as the installation gives it; its own options win */
    public static DatabaseAddress outside(String url, String user, String password) {
        StringBuilder full = new StringBuilder(url).append(url.contains("?") ? "&" : "?");
        for (String option : (OPTIONS + "&createDatabaseIfNotExist=true").split("&")) {
            if (!url.contains(option.substring(0, option.indexOf('=') + 1))) {
                full.append(full.charAt(full.length() - 1) == '?' || full.charAt(full.length() - 1) == '&' ? "" : "&").append(option);
            }
        }
        return new DatabaseAddress(full.toString(), user, password);
    }

    @Override
    public String toString() {
        return url.replaceAll("\\?.*", "");
    }
}
