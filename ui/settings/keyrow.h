#pragma once

#include "engine/domain/apikey.h"

#include <QWidget>

namespace outbound
{

/// A key of the API in the list: whose it is, when it was made and last used, and its end.
class KeyRow : public QWidget
{
    Q_OBJECT

public:
    explicit KeyRow(const ApiKey& key, QWidget* parent = nullptr);

signals:
    void revokeWanted();
};

} // namespace outbound
